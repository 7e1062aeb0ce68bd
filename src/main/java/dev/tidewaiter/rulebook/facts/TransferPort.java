package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * A port or airport on the line's route that the European Union lists, for the transfer of drones or for another use.
 *
 * @param name     what it is called
 * @param usedFor  why it is listed, in words that end a sentence
 * @param since    since when it is listed; empty when that is not known
 * @param citation the law
 * @param nexus    what makes the law of the European Union a law for the line, in words; empty when nothing does
 * @param from     the value that names it
 */
public record TransferPort(String name, String usedFor, String since, String citation, String nexus, Value from)
        implements Fact {

    /** Whether something on the line makes that law a law for it. */
    public boolean linked() {
        return !nexus.isEmpty();
    }

    @Override
    public List<Value> evidence() {
        return List.of(from);
    }
}
