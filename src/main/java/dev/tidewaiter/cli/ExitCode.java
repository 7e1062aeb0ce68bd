package dev.tidewaiter.cli;

/** What the program tells the shell; part of the command-line contract. */
final class ExitCode {

    static final int DONE = 0;
    static final int FOUND = 1;
    static final int WRONG_CALL = 2;
    static final int UNREADABLE = 3;

    private ExitCode() {}
}
