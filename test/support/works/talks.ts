import type { Shelf } from './work.ts';

/** Recorded talks and lessons. */
export const talks: Shelf = {
  prefix: 'https://www.youtube.com/watch?v=',
  rows: [
    'aircAruvnKk But what is a neural network? | Deep learning chapter 1',
    'WUvTyaaNkzM The essence of calculus',
    'fNk_zzaMoSs Vectors | Chapter 1, Essence of linear algebra',
    'spUNpyF58BY But what is the Fourier Transform? A visual introduction.',
    'bBC-nXj3Ng4 But how does bitcoin actually work?',
    'kCc8FmEb1nY Let’s build GPT: from scratch, in code, spelled out.',
    'zjkBMFhNj_g [1hr Talk] Intro to Large Language Models',
    'VMj-3S1tku0 The spelled-out intro to neural networks and backpropagation: building micrograd',
    '8pTEmbeENF4 Bret Victor: The Future of Programming',
    '_ahvzDzKdB0 Growing a Language, by Guy Steele',
    'LKtk3HCgTa8 Rich Hickey: Simple Made Easy',
    'f84n5oFoZBc Hammock Driven Development',
    'lKXe3HUG2l4 “The Mess We’re In” by Joe Armstrong',
    'cNICGEwmXLU Systems that run forever self-heal and scale',
    'oKg1hTOQXoY Alan Kay at OOPSLA 1997: The computer revolution hasn’t happened yet',
    'QM1iUe6IofM Object-Oriented Programming is Bad',
    '4XpnKHJAok8 Tech Talk: Linus Torvalds on git',
    'WpkDN78P884 Ruby Midwest 2011 — Keynote: Architecture the Lost Years',
    'oV9rvDllKEg Rob Pike: “Concurrency Is Not Parallelism”',
    'PAAkCSZUG1c Gopherfest 2015 | Go Proverbs with Rob Pike',
    'rFejpH_tAHM dotGo 2015 — Rob Pike — Simplicity is Complicated',
    'f6kdp27TYZs Google I/O 2012 - Go Concurrency Patterns',
    'o9pEzgHorH0 Stop Writing Classes',
    'OSGv2VnC0go Transforming Code into Beautiful, Idiomatic Python',
    'wf-BqAjZb8M Beyond PEP 8 -- Best practices for beautiful intelligible code',
    'EnSu9hHGq5o Loop like a native: while, for, iterators, generators',
    'sgHbC6udIqc Pragmatic Unicode, or, How do I stop the pain?',
    'MCs5OvhV9S4 Python Concurrency From the Ground Up: LIVE!',
    'Obt-vMVdM8s Understanding the Python GIL',
    'rX0ItVEVjHc CppCon 2014: "Data-Oriented Design and C++"',
    'tD5NrevFtbU “Clean” Code, Horrible Performance',
  ],
};

/** Episodes to listen to. */
export const episodes: readonly Shelf[] = [
  {
    prefix: 'https://darknetdiaries.com/episode/',
    rows: [
      '1/ EP 1: The Phreaky World of PBX Fraud',
      '13/ EP 13: Carna Botnet',
      '17/ EP 17: Finn',
      '29/ EP 29: Stuxnet',
      '36/ EP 36: Jeremy from Marketing',
      '45/ EP 45: XBox Underground (Part 1)',
      '46/ EP 46: XBox Underground (Part 2)',
      '53/ EP 53: Shadow Brokers',
      '54/ EP 54: NotPetya',
      '73/ EP 73: WannaCry',
      '86/ EP 86: The LinkedIn Incident',
      '100/ EP 100: NSO',
    ],
  },
  {
    prefix: 'https://99percentinvisible.org/episode/',
    rows: [
      'structural-integrity/ Structural Integrity',
      'ten-thousand-years/ Ten Thousand Years',
      'mojave-phone-booth/ Mojave Phone Booth',
      'the-gruen-effect/ The Gruen Effect',
      'of-mice-and-men/ Of Mice And Men',
    ],
  },
];
