/**
 * Files that are there whole or not at all, and those that the program brings.
 *
 * <p><b>Owns</b> the writing beside a place and the move into it, the wait until the disk has it where that is worth the time, names
 * that any file system takes, and the reading of what is packed with
 * the program. <b>May use</b> the JDK. <b>Never</b> any other module, nor anything of what is written.
 */
@NullMarked
package dev.tidewaiter.files;

import org.jspecify.annotations.NullMarked;
