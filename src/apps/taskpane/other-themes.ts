/** The themes that most people do not see: kept out of what loads first. */
export { teamsHighContrastTheme as contrast, webDarkTheme as dark } from "@fluentui/react-components";
