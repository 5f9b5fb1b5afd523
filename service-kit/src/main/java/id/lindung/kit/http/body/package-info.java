/** How long the body of a request may be and take to come, and what is answered when it is not read. */
package id.lindung.kit.http.body;
