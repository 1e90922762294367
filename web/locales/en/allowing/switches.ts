/** What a person can allow, one by one: what it means, and what could go wrong. Words of text version 4. */
export const switches = {
  C2: {
    label: 'Another organisation reads my report too',
    means: 'An organisation that you choose gets your report, to help this team or you.',
    risk: 'More people know. What they have read cannot be taken back.',
  },
  C3: {
    label: 'Tell the United Nations office on reprisals, in confidence',
    means:
      'It collects such cases and speaks up for people behind closed doors. It tells no government unless you allow that too. If it needs the names that you gave, the team may send them too.',
    risk: 'It makes your case visible inside the United Nations. It cannot protect you, and a leak could tell your government.',
  },
  C4: {
    label: 'Tell other bodies that I choose, in confidence',
    means:
      'Only the bodies that you mark below read your case. They tell no government and no public unless you allow that too. If a body needs the names that you gave, the team may send them too.',
    risk: 'Each body has rules of its own. People in more offices know, and a leak could reach a government.',
  },
  C5: {
    label: 'Ask the government about it, without names',
    means: 'A body puts the case to the government. Your name and the names of others are left out.',
    risk: 'The government may guess who you are from what happened, and press harder. It will not forget.',
  },
  C6: {
    label: 'Ask the government about it, with names',
    means:
      'A body names you, or the person it is about, to the government. Most experts of the United Nations act for one person only in this way.',
    risk: 'The government then knows for certain who spoke, and to whom. Reprisals can grow. Nothing undoes this.',
  },
  C7: {
    label: 'Mention it in public, without names',
    means: 'A report or a speech tells what happened, without names and without details that point at you.',
    risk: 'People who know the place may still guess who it is. What is public stays public.',
  },
  C8: {
    label: 'Publish the name',
    means: 'A public report or speech names you, or the person it is about.',
    risk: 'Anyone can read it, for good: authorities, employers, neighbours. Attention sometimes shields, and sometimes brings more danger.',
  },
  C9: {
    label: 'Use it when the team campaigns',
    means:
      'The team tells diplomats, parliaments or journalists about the case and asks them to act. It says no more about names than you allow above.',
    risk: 'Many people hear of it. The team cannot decide what they do with it.',
  },
  C10: {
    label: 'Count it in numbers',
    means:
      'Your case is counted with others, for example: so many arrests in one region. No name and no story.',
    risk: 'Where few cases are known, even a number can tell something. So small numbers are left out.',
  },
  C11: {
    label: 'Share files that I sent',
    means:
      'The files that you mark may go along to those whom you allow, each time only after you said yes again.',
    risk: 'A picture or a document can show who made it, where, and who else is in it. What has been passed on cannot be called back.',
  },
  C12: {
    label: 'Ask others for help for me',
    means:
      'The team tells those that you mark below what they need to know to help: with money, a lawyer, a doctor, a safe place.',
    risk: 'They will want to know who you are and how to reach you. Help is never sure.',
  },
  C13: {
    label: 'If I fall silent: go on',
    means:
      'If I am held, missing or dead, or nothing is heard from me for 30 days: the team goes on with those who know already. It tells nobody new.',
    risk: 'Whoever silenced you may grow angrier when others keep asking. If the team stops, maybe nobody asks.',
  },
  C15: {
    label: 'If I fall silent: make it public',
    means:
      'In the same case the team may tell in public what happened, without names unless you allow names as well.',
    risk: 'It cannot be called back. Whoever holds you may take revenge, also on others. And you may be silent for a harmless reason.',
  },
};
