package dev.tidewaiter.cli.call;

import picocli.CommandLine.IVersionProvider;

/** The program's own name and version. */
public final class ProgramVersion implements IVersionProvider {

    public static String nameAndVersion() {
        var version = ProgramVersion.class.getPackage().getImplementationVersion();
        return "tidewaiter " + (version == null ? "development" : version);
    }

    @Override
    public String[] getVersion() {
        return new String[] {nameAndVersion(), "Java " + Runtime.version()};
    }
}
