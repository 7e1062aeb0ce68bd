/**
 * What rules may see of a goods line. A rule file can import nothing else.
 * <p><b>Owns</b> one record for each kind of {@link dev.tidewaiter.rulebook.facts.Fact}: its properties are what a condition may compare,
 * so a property stays even while no rule of ours asks for it. <b>May use</b> {@code model}, {@code shipment}, {@code goods}
 * and {@code designation}. <b>Never</b> tables, rules or the engine.
 */
@NullMarked
package dev.tidewaiter.rulebook.facts;

import org.jspecify.annotations.NullMarked;
