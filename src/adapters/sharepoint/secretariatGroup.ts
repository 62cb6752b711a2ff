/** The site group whose members are the secretariat. Set-up makes it and lets everybody see who is in it. */
export const secretariatGroup = 'Netværkssekretariat';
