/** What the programme manager wrote for the easy read paper and for children: the plan’s words, then each theme’s by its number. */
export type PlainWords = { plan: Record<string, string>; themes: Record<string, string> }

export const easyRead: PlainWords = {
  plan: {
    plain:
      'Rivermere Council helps children and families. Inspectors said that we must do it better. This is what we will do.',
  },
  themes: {
    '1': 'The people in charge will find out what life is like for children.\nThey will ask hard questions.\nThey will say what they did about the answers.',
    '2': 'Social workers will listen to children and families.\nThey will write a clear plan.\nA manager will help them to think.',
    '3': 'You can tell us if you are worried about a child.\nWe will decide what to do by the next working day.\nWe will tell you why.',
    '4': 'Children who cannot live at home will have a safe home.\nThey will know how long they can stay.\nWe will help them when they grow up.',
    '5': 'We will have enough social workers.\nThey will stay longer.\nThey will have time for each child.',
    '6': 'Children and families will help to decide.\nHealth, police and schools will work with us.',
  },
}

export const forChildren: PlainWords = {
  plan: {
    plain:
      'Grown-ups in Rivermere wrote a list of promises about helping children. Here is what they promised.',
    ask: 'You can talk to your social worker, your teacher or the children’s rights worker.\nThe children’s rights team is in the library on Mondays, and you can ring them for free.',
  },
  themes: {
    '1': 'The bosses will come and see what it is like for you.',
    '2': 'Your social worker will listen to you, and write down what you said in your words.',
    '3': 'If somebody is worried about you, we will not take long to decide how to help.',
    '4': 'If you cannot live at home, we will find you a home where you are safe and can stay.',
    '5': 'You will keep the same social worker for longer.',
    '6': 'You help to decide what we do. We tell you what we did about it.',
  },
}
