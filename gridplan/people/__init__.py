"""Who works in the grids: posts, rosters, and who could take which."""

from gridplan.people.posts import post_rules as post_rules
from gridplan.people.posts import posts_needed as posts_needed
from gridplan.people.roster import Staffing as Staffing
from gridplan.people.roster import staff as staff
