import { useEffect, useMemo } from "react";
import { archiveOf } from "../../../../core/archive";
import type { Register } from "../../../../core/consolidation";
import { missingByUnit, missingPicturesText } from "../../../../words/zh-CN/archive/missing";
import { archivePreview, picturesText as text } from "../../../../words/zh-CN/pane/pictures";
import { ChoosePictures } from "../../pictures/ChoosePictures";
import { usePictures } from "../../pictures/use-pictures";
import { useSession } from "../../shared/use-session";
import { CopyBox } from "../../submission-tab/CopyBox";
import { Material, type MaterialOf } from "./Material";
import { SaveButton } from "./SaveButton";

interface ArchiveMaterialProps extends MaterialOf {
  readonly register: Register;
  /** Takes what is missing, a line a unit, for 报送提醒. */
  readonly onMissing: (lines: readonly string[]) => void;
}

/** 档案 in 生成材料: the pictures of all sites, what is missing, and the pages with the index. */
export function ArchiveMaterial({ report, maker, register, onMissing }: ArchiveMaterialProps) {
  const { campaign } = useSession().options;
  const pictures = usePictures();
  const { seen } = pictures;
  const archive = useMemo(() => seen && archiveOf(seen.found, report, campaign), [seen, report, campaign]);
  useEffect(() => onMissing(archive ? missingByUnit(archive.sites) : []), [archive, onMissing]);
  if (!archive || !seen)
    return (
      <Material name={text.name} contains={text.notChosen(report.sites.length)}>
        <ChoosePictures {...pictures} />
      </Material>
    );
  const missing = missingPicturesText(archive.sites);
  const lacking = archive.sites.filter((own) => own.missing.length > 0).length;
  const unsaid = archive.placed.filter(({ stages }) => stages.length === 0).length;
  const { unplaced } = archive;
  return (
    <Material
      name={text.name}
      contains={text.contains(archive)}
      notKnown={lacking > 0 ? [text.lacking(lacking)] : []}
      toCheck={[
        ...(unplaced.length > 0 ? [text.unplaced(unplaced.length)] : []),
        ...(unsaid > 0 ? [text.unsaid(unsaid)] : []),
      ]}
      preview={() => archivePreview(archive)}
    >
      <ChoosePictures {...pictures} />
      <SaveButton
        {...{ maker, name: text.name, day: report.due }}
        ending="zip"
        bytes={async (told, signal) => {
          const { archiveZip } = await import(/* webpackChunkName: "archive" */ "./archive-zip");
          return archiveZip(archive, { register, report, campaign, files: seen.files }, told, signal);
        }}
      />
      {missing !== null && (
        <CopyBox label={text.missing} button={text.copyMissing} value={missing} rows={0} />
      )}
    </Material>
  );
}
