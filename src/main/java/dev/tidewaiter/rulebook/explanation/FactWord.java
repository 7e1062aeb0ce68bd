package dev.tidewaiter.rulebook.explanation;

import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.shipment.Value;
import java.util.List;
import java.util.function.Function;

/**
 * A word that an explanation may quote of a fact.
 *
 * @param text    what it says of a fact, in words
 * @param restsOn values of the file that it tells of besides those that the fact rests on anyway; mostly none
 */
public record FactWord(Function<Fact, String> text, Function<Fact, List<Value>> restsOn) {}
