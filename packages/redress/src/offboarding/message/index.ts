export { type ComposedMessage, composeMessage, type MessageRefusal } from "./compose.ts";
export {
  type MessageField,
  type MessageTemplate,
  type OffboardingMessageCode,
  type OffboardingMessageId,
  offboardingMessages,
} from "./messages.ts";
