package org.safeguarding.gateway.client;

/** What the gateway itself asks of review-service. */
public interface ReviewClient extends CaseHistoryExchange {}
