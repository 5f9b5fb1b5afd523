/** Words for codes and set phrases that the services keep as they were sent or written. */
package id.lindung.portal.term;
