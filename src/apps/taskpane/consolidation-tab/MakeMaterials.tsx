import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { materialsPaneText as text } from "../../../words/zh-CN/pane/consolidation/materials";
import { part } from "../shared/part";
import { useSharedStyles } from "../shared/styles";
import type { TownMemory } from "./town/town-memory";

const Materials = part(() => import(/* webpackChunkName: "materials" */ "./materials/Materials"));

/** Where 汇总 ends: what the squad sends out, fetched and worked out when a person opens it. */
export function MakeMaterials({ memory }: { readonly memory: TownMemory }) {
  const shared = useSharedStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={shared.stack} aria-label={text.open}>
      <h2 className={shared.hidden}>{text.open}</h2>
      <div>
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {text.open}
        </Button>
      </div>
      {isOpen && <Materials memory={memory} />}
    </section>
  );
}
