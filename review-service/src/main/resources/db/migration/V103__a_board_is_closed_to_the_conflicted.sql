-- Convening is no stage any more: a review whose panel was called together stands where it stood.
update rapid_review_board set stage = 'OPENED' where stage = 'CONVENED';

-- Who declared a conflict of interest does not find the case on the board.
alter table rapid_review_board add closed_to text[] not null default '{}';
