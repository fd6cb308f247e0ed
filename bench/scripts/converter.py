"""xlsx2csv as a module; distributions have it as a program alone."""

import shutil
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader


def _program():
    place = shutil.which("xlsx2csv")
    if not place:
        raise ImportError("xlsx2csv")
    loader = SourceFileLoader("xlsx2csv", place)
    module = module_from_spec(spec_from_loader("xlsx2csv", loader))
    loader.exec_module(module)
    return module


try:
    from xlsx2csv import Xlsx2csv
except ImportError:
    Xlsx2csv = _program().Xlsx2csv
