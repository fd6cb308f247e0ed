// An empty bundle: the tests of the build are about the pages around it.
