/** How fast the desk's pages answer when many findings are stored and many people work at once. */
@NullMarked
package dev.tidewaiter.bench.desk;

import org.jspecify.annotations.NullMarked;
