package org.safeguarding.notification.view;

/** Where a letter stands. */
public enum DeliveryState {
    QUEUED,
    DELIVERED,
    FAILED_WILL_RETRY,
    GIVEN_UP
}
