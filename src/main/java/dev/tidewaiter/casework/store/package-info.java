/**
 * The database: where it is, how it is opened, and which schema it has.
 *
 * <p><b>Owns</b> connections, transactions, locks on a server, the schema, backups. <b>May use</b> Jackson, Spring, and of this program {@code wording} alone.
 */
@NullMarked
package dev.tidewaiter.casework.store;

import org.jspecify.annotations.NullMarked;
