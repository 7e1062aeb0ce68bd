/** How fast the queue answers by API when many findings are stored and many people ask at once. */
@NullMarked
package dev.tidewaiter.bench.queue;

import org.jspecify.annotations.NullMarked;
