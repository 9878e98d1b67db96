import type { ChoiceAction, ChoiceReason } from './decision-list/choice-questions'

/** Why a condition is met, unmet or open. The words stand under the same name in the messages. */
export type Reason =
  | ChoiceReason
  | 'memberLongEnough'
  | 'memberTooShort'
  | 'memberDayUnknown'
  | 'memberUnknown'
  | 'oldEnough'
  | 'maybeTooYoung'
  | 'endAgeFits'
  | 'endAgeTooHigh'
  | 'alreadyTooOld'
  | 'endAgeUnknown'
  | 'ageUnknown'
  | 'instalmentLight'
  | 'instalmentHeavy'
  | 'instalmentTooHeavy'
  | 'instalmentUnknown'
  | 'rateUnknown'
  | 'loanFits'
  | 'loanTooLarge'
  | 'loanUnknown'
  | 'tenorFits'
  | 'tenorTooLong'
  | 'tenorUnknown'

/** What to do next. The words stand under the same name in the messages. */
export type Action =
  | ChoiceAction
  | 'waitUntil'
  | 'giveDay'
  | 'giveStart'
  | 'bringMarriagePaper'
  | 'shortenTenor'
  | 'chooseTenor'
  | 'askBankAboutAge'
  | 'giveBirthYear'
  | 'lowerInstalment'
  | 'askBankAboutRate'
  | 'giveAmounts'
  | 'borrowLess'
  | 'giveLoan'
