package org.safeguarding.testing;

/** A PostgreSQL with the house's databases and roles. */
interface DatabaseEngine {
    String jdbcUrl(String name);
}
