package org.safeguarding.platform.operations;

import org.safeguarding.platform.sealed.SubjectId;

/**
 * The key of a subject was destroyed. Whatever view has drawn something from the subject's details, such as keyed hashes,
 * forgets it on hearing this; an erasure that is asked for again is announced again, so a failure here can be made good.
 */
public record SubjectErased(SubjectId subject) {}
