import { plainTextOf } from "../../../../core/submission";
import { briefingBlocks } from "../../../../words/zh-CN/materials/briefing";
import { notKnownText } from "../../../../words/zh-CN/materials/not-known";
import { materialsPaneText as text } from "../../../../words/zh-CN/pane/consolidation/materials";
import { useSession } from "../../shared/use-session";
import { CopyBox } from "../../submission-tab/CopyBox";
import { Material, type MaterialOf } from "./Material";
import { SaveButton } from "./SaveButton";
import { madePaper } from "../../reading/make-papers";

/** 整治进展情况通报（代拟稿）, with a chart where the file is a document. */
export function Briefing({ report, maker }: MaterialOf) {
  const { campaign } = useSession().options;
  const { name, contains } = text.briefing;
  const blocks = () => briefingBlocks(report, campaign);
  return (
    <Material
      name={name}
      contains={contains(report)}
      notKnown={notKnownText(report, campaign)}
      preview={() => plainTextOf(blocks())}
    >
      <SaveButton
        {...{ maker, name }}
        day={report.due}
        ending="docx"
        bytes={async (_, signal) => {
          const { chartPicture } = await import("../../../../hosts/documents");
          return madePaper(blocks(), { draw: chartPicture, signal });
        }}
      />
      <CopyBox label={name} button={text.copy} value={plainTextOf(blocks())} rows={0} />
    </Material>
  );
}
