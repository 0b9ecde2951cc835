package org.safeguarding.review.rapidreview.api;

/** How a request that names an account in another form is answered. */
final class AccountNames {

    static final String FORM = "is an account name: 3 to 64 lower-case letters, digits and hyphens";

    private AccountNames() {}
}
