package org.safeguarding.gateway.client;

/** What the gateway itself asks of referral-service. */
public interface ReferralClient extends CaseHistoryExchange {}
