/** The audit log: who did what, each step chained to the one before, its head also kept outside the database. */
@NullMarked
package dev.tidewaiter.casework.audit;

import org.jspecify.annotations.NullMarked;
