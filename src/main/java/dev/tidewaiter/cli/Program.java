package dev.tidewaiter.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's own name and version. */
final class Program implements IVersionProvider {

    static String nameAndVersion() {
        var version = Program.class.getPackage().getImplementationVersion();
        return "tidewaiter " + (version == null ? "development" : version);
    }

    @Override
    public String[] getVersion() {
        return new String[] {nameAndVersion(), "Java " + Runtime.version()};
    }
}
