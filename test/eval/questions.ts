import { type Question, readQuestionsIn } from '../../src/training/questions.ts'

/** Our own labelled questions: written by readers who have not seen the corpus; a third is held out of training. */
export function ownQuestions(): Question[] {
  return readQuestionsIn(new URL('./questions', import.meta.url).pathname)
}
