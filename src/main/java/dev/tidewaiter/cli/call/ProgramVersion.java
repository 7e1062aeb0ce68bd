package dev.tidewaiter.cli.call;

import dev.tidewaiter.screening.Program;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
public final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {Program.running().title(), "Java " + Runtime.version()};
    }
}
