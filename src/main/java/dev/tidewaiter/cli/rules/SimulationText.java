package dev.tidewaiter.cli.rules;

import dev.tidewaiter.report.account.SimulationView;

/** A simulation on a terminal. */
final class SimulationText {

    private SimulationText() {}

    static String of(SimulationView view) {
        var text = new StringBuilder();
        line(text, "From rulebook " + view.from());
        line(text, "to rulebook " + view.to());
        line(text, view.changed());
        line(text, "");
        line(text, view.asked());
        line(text, view.answer());
        view.notes().forEach(note -> line(text, note));
        if (!view.verdicts().isEmpty()) {
            line(text, "");
            line(text, "By verdict");
            view.verdicts()
                    .forEach(move ->
                            line(text, "  %-12s → %-12s %8s lines".formatted(move.was(), move.is(), move.lines())));
        }
        if (!view.rules().isEmpty()) {
            line(text, "");
            line(text, "By rule");
            for (var rule : view.rules()) {
                line(text, "  %s %s: %s".formatted(rule.id(), rule.title(), rule.did()));
                rule.causes().forEach(cause -> line(text, "      because of " + cause));
            }
        }
        if (!view.lines().isEmpty()) {
            line(text, "");
            line(text, "By line");
            for (var one : view.lines()) {
                line(
                        text,
                        "  " + one.place() + ": "
                                + (one.was().equals(one.is())
                                        ? one.is() + " as before"
                                        : one.was() + " → " + one.is()));
                one.said().forEach(said -> line(text, "      " + said));
            }
            if (!view.rest().isEmpty()) {
                line(text, "  " + view.rest());
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String words) {
        text.append(words).append('\n');
    }
}
