package org.safeguarding.notification.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Where a host name leads at this moment. */
@FunctionalInterface
interface Names {

    /** Every address of the name. */
    List<InetAddress> addressesOf(String host) throws UnknownHostException;
}
