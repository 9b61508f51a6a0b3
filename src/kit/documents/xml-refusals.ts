import { Unreadable } from './unreadable.ts'

const RESAVE = 'Open it in the program it was made with, save it again and bring that.'

export const cutShort = () => new Unreadable(`This file is damaged: part of it ends too early. ${RESAVE}`)
export const tooMuch = () =>
  new Unreadable(`This file is nested too deep, or is too large, to be read. ${RESAVE}`)
export const declaresEntities = () =>
  new Unreadable(`This file declares entities, which no office program does. ${RESAVE}`)
