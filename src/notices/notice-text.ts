/** Says nothing, on a screen that others may see. */
export const NOTICE_SUBJECT = 'Reminder';

/** The same at every time, in each language of the desk: whoever reads it learns that the time has come, and nothing else. */
export const NOTICE_TEXT = [
  'This is the reminder of every day. Please look at the desk at the usual time. It is sent whether or not anything came.',
  'Ceci est le rappel de chaque jour. Veuillez consulter le bureau à l’heure habituelle. Il est envoyé qu’il y ait du nouveau ou non.',
  'هذا هو التذكير اليومي. يُرجى الاطلاع على المكتب في الوقت المعتاد. يُرسل سواء وصل شيء أم لم يصل.',
].join('\n\n');
