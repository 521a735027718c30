import type { Shelf } from './work.ts';

/** Lessons in parts. */
export const series: readonly Shelf[] = [
  {
    prefix: 'https://ruslanspivak.com/lsbasi-part',
    rows: Array.from({ length: 14 }, (_, part) => {
      return `${part + 1}/ Let’s Build A Simple Interpreter. Part ${part + 1}.`;
    }),
  },
  {
    prefix: 'https://os.phil-opp.com/',
    rows: [
      'freestanding-rust-binary/ A Freestanding Rust Binary',
      'minimal-rust-kernel/ A Minimal Rust Kernel',
      'vga-text-mode/ VGA Text Mode',
      'testing/ Testing',
      'cpu-exceptions/ CPU Exceptions',
      'double-fault-exceptions/ Double Faults',
      'hardware-interrupts/ Hardware Interrupts',
      'paging-introduction/ Introduction to Paging',
      'paging-implementation/ Paging Implementation',
      'heap-allocation/ Heap Allocation',
      'allocator-designs/ Allocator Designs',
      'async-await/ Async/Await',
    ],
  },
  {
    prefix: 'https://www.saminiir.com/lets-code-tcp-ip-stack-',
    rows: [
      '1-ethernet-arp/ Let’s code a TCP/IP stack, 1: Ethernet & ARP',
      '2-ipv4-icmpv4/ Let’s code a TCP/IP stack, 2: IPv4 & ICMPv4',
      '3-tcp-handshake/ Let’s code a TCP/IP stack, 3: TCP Basics & Handshake',
      '4-tcp-data-flow-socket-api/ Let’s code a TCP/IP stack, 4: TCP Data Flow & Socket API',
      '5-tcp-retransmission/ Let’s code a TCP/IP stack, 5: TCP Retransmission',
    ],
  },
  {
    prefix: 'https://cstack.github.io/db_tutorial/parts/part',
    rows: [
      '1.html Part 1 - Introduction and Setting up the REPL',
      '2.html Part 2 - World’s Simplest SQL Compiler and Virtual Machine',
      '3.html Part 3 - An In-Memory, Append-Only, Single-Table Database',
      '4.html Part 4 - Our First Tests (and Bugs)',
      '5.html Part 5 - Persistence to Disk',
      '6.html Part 6 - The Cursor Abstraction',
      '7.html Part 7 - Introduction to the B-Tree',
      '8.html Part 8 - B-Tree Leaf Node Format',
      '9.html Part 9 - Binary Search and Duplicate Keys',
      '10.html Part 10 - Splitting a Leaf Node',
    ],
  },
];
