/**
 * Who owns whom: a file of the user's own, links that lists give, and which firms listed owners reach through others.
 *
 * <p><b>Owns</b> the reading of ownership files, the graph of firms in which one firm of many spellings is one, and the walk through it.
 * From which share on, added up or not, by control or not, is law and comes from the caller as a
 * {@link dev.tidewaiter.designation.ownership.OwnershipTest}. The walk is a least fixpoint over added shares, for which no library of
 * graphs has an algorithm. <b>May use</b> {@code wordlist}, {@code evidence}, {@code lists}, {@code cache}, {@code spreadsheet}, {@code shipment} and
 * {@code names}.
 * <p>file → {@code OwnershipFile} → {@code OwnershipGraph} → {@code OwnershipReach}
 */
@NullMarked
package dev.tidewaiter.designation.ownership;

import org.jspecify.annotations.NullMarked;
