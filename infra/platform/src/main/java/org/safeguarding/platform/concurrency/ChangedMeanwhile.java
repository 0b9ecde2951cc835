package org.safeguarding.platform.concurrency;

import java.io.Serializable;

/** Why a command was refused: its stream was not, or no longer, at the version that it expected. Survives a distributed bus. */
record ChangedMeanwhile(long expected) implements Serializable {}
