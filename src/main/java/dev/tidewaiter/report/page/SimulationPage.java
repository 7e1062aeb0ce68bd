package dev.tidewaiter.report.page;

import dev.tidewaiter.report.account.SimulationView;
import java.io.IOException;

/** The page about what a change of the rules does to past files: self-contained, printable, without scripts. */
public final class SimulationPage {

    private SimulationPage() {}

    /** What the template shows. Every text in it is escaped by the template. */
    record Page(PageStyle look, SimulationView view) {}

    public static String of(SimulationView view) throws IOException {
        return PageTemplate.of(SimulationPage.class, "simulation.mustache.html")
                .execute(new Page(PageStyle.load(), view));
    }
}
