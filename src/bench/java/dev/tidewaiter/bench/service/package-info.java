/**
 * How the service behaves as a process: how soon it is ready, what it holds, how fast it answers and takes files.
 *
 * <p><b>Owns</b> the page {@code docs/reference/service.md}, and the service started by its launcher for others who measure it.
 */
@NullMarked
package dev.tidewaiter.bench.service;

import org.jspecify.annotations.NullMarked;
