package dev.tidewaiter.rulebook.place;

import dev.tidewaiter.rulebook.facts.Destination.Way;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Value;

/** A country on the way of the goods, and the value that names it. */
public record RouteStop(Country country, Way way, Value from) {}
