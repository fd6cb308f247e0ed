import { createRoot } from "react-dom/client";

createRoot(document.getElementById("root")!).render(<p>清单助手</p>);
