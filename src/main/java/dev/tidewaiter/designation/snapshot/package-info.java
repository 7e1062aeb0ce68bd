/**
 * Where lists are kept: dated editions in a folder, as they were received and in a compact form, and which of them are in force.
 *
 * <p><b>Owns</b> the folder's layout, the switch from one edition to the next, what is refused, and the ids of parties. <b>May use</b> {@code wording}, {@code hash}, {@code files}, {@code letters}, {@code identifier},
 * {@code lists}, {@code format}, {@code party}, {@code codec}, {@code wordlist} and {@code shipment}.
 *
 * <p>files → {@code ListImport} → {@code KeptEdition} → {@code SnapshotStore} → {@code ListSnapshot}
 */
@NullMarked
package dev.tidewaiter.designation.snapshot;

import org.jspecify.annotations.NullMarked;
