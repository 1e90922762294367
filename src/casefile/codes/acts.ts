import { OPEN_ANSWERS } from './open-answers.ts';

/**
 * Acts of intimidation and reprisal. A code never changes its meaning and is never used again; new ones are added at the end of
 * their family. After the types in reports of the Secretary-General on reprisals and the HURIDOCS Events formats.
 */
export const ACTS = [
  'A1', // killing
  'A2', // attempt on a life
  'A3', // death in custody
  'A4', // death after care was denied
  'A5', // torture or ill-treatment
  'A6', // assault
  'A7', // sexual violence
  'A8', // enforced disappearance
  'A9', // abduction
  'A10', // medical care denied
  'B1', // arrest
  'B2', // detention
  'B3', // house arrest
  'B4', // interrogation or summons
  'B5', // held without contact
  'B6', // transfer or lost visits after contact with the United Nations
  'C1', // charge
  'C2', // security or terrorism label in law
  'C3', // conviction
  'C4', // fine
  'C5', // disbarment or loss of a licence
  'C6', // dismissal
  'C7', // deregistration of an organisation
  'C8', // office closed
  'C9', // assets frozen
  'C10', // inspection
  'C11', // designation as a foreign agent or the like
  'C12', // civil suit
  'C13', // loss of nationality
  'D1', // travel ban, or stopped at departure
  'D2', // passport seized
  'D3', // return denied
  'D4', // exile or deportation
  'D5', // visa refused
  'D6', // eviction
  'E1', // threat
  'E2', // death threat
  'E3', // threat to family
  'E4', // stalking
  'E5', // sexual harassment
  'E6', // abuse online
  'F1', // surveillance
  'F2', // spyware
  'F3', // account broken into
  'F4', // device seized
  'F5', // raid
  'F6', // site or account blocked
  'G1', // smear by officials
  'G2', // smear in media
  'G3', // called a traitor, spy or terrorist
  'H1', // damage
  'H2', // confiscation
  'H3', // theft of files
  'I1', // accreditation denied
  'I2', // consultative status blocked
  'I3', // harassed on premises of the United Nations
  'I4', // kept from visitors of the United Nations
  'I5', // submission intercepted
  'I6', // forced retraction
  'I7', // law that deters from cooperating
  'J1', // reprisal on relatives
  'J2', // collective punishment
  'J3', // self-censorship
  ...OPEN_ANSWERS,
] as const;

export type Act = (typeof ACTS)[number];
