package org.safeguarding.gateway.client;

/** What the gateway itself asks of notification-service. */
public interface NotificationClient extends CaseHistoryExchange {}
