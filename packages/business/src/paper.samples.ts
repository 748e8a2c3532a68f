import { type Happening } from "@sen/casework/model";
import { fold } from "@sen/casework/rules";
import type { ProcedureVersion } from "@sen/catalogue/model";
import { deadlineOf, HOUSE_SESSIONS } from "@sen/workdays/deadlines";
import type { Change } from "./change.form.data.ts";
import type { Filing } from "./filing.paper.ts";
import type { AnyKind } from "./type.rules.ts";
