/** What rules may see: candidates that Java found for one goods line. A rule file can import nothing else. */
@NullMarked
package dev.tidewaiter.rulebook.facts;

import org.jspecify.annotations.NullMarked;
