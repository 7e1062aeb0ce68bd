/**
 * How official files write an entry: records of tables, XML and JSON, and the names, dates, numbers and countries in them.
 *
 * <p><b>Owns</b> the frame that the readers of formats share: a file's head and end, its records, and an entry while it is read. <b>May use</b> {@code wording}, Aalto, ICU,
 * Jackson, commons-csv, {@code letters}, {@code identifier}, {@code lists}, {@code wordlist}, {@code spreadsheet}, {@code shipment} and {@code names}. <b>Never</b> knows an agency.
 *
 * <p>file → {@code ListHead} → {@code TableRow}, {@code XmlRecord} or JSON → {@code EntryDraft} → {@code Designation}
 */
@NullMarked
package dev.tidewaiter.designation.entry;

import org.jspecify.annotations.NullMarked;
