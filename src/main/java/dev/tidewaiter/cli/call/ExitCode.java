package dev.tidewaiter.cli.call;

/** What the program tells the shell; part of the command-line contract. */
public final class ExitCode {

    public static final int DONE = 0;
    public static final int FOUND = 1;
    public static final int WRONG_CALL = 2;
    public static final int UNREADABLE = 3;
    public static final int NOT_RECONCILED = 4;
    public static final int UNCONFIRMED = 5;

    /** A night stopped before its end; the same call goes on with it. */
    public static final int BROKEN_OFF = 6;

    private ExitCode() {}
}
