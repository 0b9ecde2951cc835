package org.safeguarding.platform.file;

import java.util.UUID;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.sealed.SubjectId;

/** Where the bytes of one file rest: of which case, by which id, and under whose key, to which they are bound. */
public record FilePlace(CaseId caseId, UUID id, SubjectId subject) {}
