import {
  type ILanguagePack,
  LocaleType,
  LogLevel,
  type Plugin,
  type PluginCtor,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";

interface Preset {
  readonly plugins: readonly (PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown?])[];
}

/** Univer in Chinese with the plugins of some presets. `@univerjs/presets` does the same and brings licensed plugins along. */
export function createUniver(words: ILanguagePack, presets: readonly Preset[]) {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: words },
  });
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry];
    univer.registerPlugin(plugin, options);
  }
  return { univer, api: FUniver.newAPI(univer) };
}
